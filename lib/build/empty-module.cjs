module.exports = () => 'module.exports = {}';
